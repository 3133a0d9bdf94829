// Made by scripts/lists/pinyin.ts from pinyin-pro (MIT); not written by hand.

/** Toneless syllables in the order of the alphabet, ü as v. */
export const SYLLABLES = `
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen
ceng cha chai chan chang chao che chen cheng chi chong chou chu chuai chuan chuang chui chun chuo ci cong cou
cu cuan cui cun cuo da dai dan dang dao de deng di dia dian diao die ding diu dong dou du duan dui dun duo e
ei en er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan
guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian
jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan
kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lun
luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne
nei nen neng ng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei
pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran
rang rao re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao
she shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan
tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia
xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue
yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai
zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
`;

/**
 * The first reading of the 6,763 characters of GB2312 in its own order: `.` is the syllable before once more, `,` the
 * one that follows it in `SYLLABLES`, a capital and a small letter are its place (26 × A…P + a…z).
 */
export const READINGS = `
..,............,........,..,........,............IwAf...,.......,..............,...........,....AtAj..........,....
..........,...,.....,..................JeAn...,...........,...,...,.....,........,..................,.......At,.,,.
.........,......,....,....,....Bc.,..........,..,.........,............,........,.....,.........,..............,...
............,....,...........,...............,,......,.PaBr..,....,......,.,...........,.....,,...,..,.......,..,..
...,.....,...........,............LzCf,....,...........,..,......,.......OmCk.........Cm...............,.......MgCo
......,........,,.........,.......,.............,.....,...,....MoCw..,...........,............Da,.......,.......,..
..............,..........,...........,..............,..............,,,.......................JmDk..................
.,.,.....,..........,........,......EiDp.,..........EeDq....,,.,......,..............,........,.................,..
...,..,..........,..,...............,..,.....,,......,..................,..,........,.........HsEj......,.,...,....
,........,......,.................,........,....,..EfEs.........,.............,....................,.....,.........
,....................................................,................,.......................FnEz..............,..
..........,...........................,........FhFc................,...................,........................,.,
................,........................,......,.........,..........,..DqFm....,.....,......,...,.......EfFq.....,
...,.,...,...,......,....,...,.,.......,..........,...,...,......,..,..............,......,........,.,..........,..
,.................................,,.............,..........,.......GiGp...,....,...........,.............,........
..,........,.....,...................Ha.............Gx.....Hb.Gy......,...........Hc........,.....,........,.....,.
..........,,...............,..,.......,.............,........,.......,.,.....,.....,,................,,Ht,.........
.....,......,....,..,,....,,.,,If..........,......,.,.,......,,.....,...,...Ip..IsIqIt.Ir...Iu,......,.....,.....,.
......,....,......,........,.,.............,................,...,...,.,....,........,.......,,..............,......
.............................,..,.....................,.......,..............,....,..........,............,.,......
.,............,..........,.......,.,...,....,..,.,.........,.,,.........,..,.........,.,..,.,.,..,...,...,..,...,..
,,,..BdKx....,.,...............,.......,..........,...........,...............,..........,...........LdLf..........
.......................,.........,................................,.,...,.,..,...,...,...,...............,.......,.
..,...........,..,..........,..,.......,........,........,.................,............,..........,,...,..........
....,.......,....,..,.........,............,...,..........,.,.....,..,..........,......,.,................,........
.,................................,.........,..,........,............................,............................
NbMz....,.........KxNa.,.........................,...................,.................,....................,......
...,..............,......,........,............BoNj....,.........,.....,.............,...............,.............
...................,................,..............,..............,................................................
....,...............,.................,,..............,...................,............................NjNy........
......,...................,...NqOa....,...........,..,......,...,..,.............,...,,,.BcOk,...NnOl..KzOlOcOl..,.
....,..IgOn..IgOn........,..............,.........,.........,...............,..........Or,..,......................
....................,..........,.............,.........................,.,,.....,......,.....,.,.......OqPd.,......
.OdPe.....,......,...,.......,.,...,.,..OlPl...BoJnMyDmIgKpJeDsBkDqHzCyEcNyJhAnMpNq.OtCkNfNtGaNyDpMbOwExHwIjExJnHl
AkKuDwOhLcCcNoFjLpNrNoDeJkEbGaAoOhDxNxChNsMvFeFvEbFmGdExNoMsFxJgFjJrEwNsFfMtKfCpOoGiKpNsHuKfNyJeNnMqMyBgBjFoOwIlFl
NxNsDvMjMpIfEyExDbNxFwFnOwNsMgBeFbInHtBnNoGlJwGlNyJjNwLpDhJpKoIxPdLhGzMxAnMeDzFtFhDgNoNeExMuPfHaMaArIrBlMzFeEzFbFg
MjNkCfMjMoLcJpPhOaBzCkMzNmEnEdBfGaAjJmEnDk.LsLpMkNoAtEcHgNeGxJlAsNuGzGjAsEpGqNbLqHlOuHqNoFcEnKzIvFhIaDwEjCkOpJxNsFz
GjDxFcEuLdDvJyOsEvNjJrDpFzCzPgPdMuNyLdBfLuBjEzNlNrCyNyNkAcCkPeJfHsCgLsLfHlOqEzOjJrFjNoOnBjFc,DkMyJpFeAhNoPlAkNgDmOt
IjPgBsJeMuEtMuMzEgJvFzHfMyDeAsJeAkNrCkLyEyOtOwFxMzEsObGlNuDpBlDkJeLzNoFiNoNtOoJkKzPgGsDhBoEsHdJxLbEjDqHkNjNeLrNeFj
NtFnCgBgLpAoAlJwAlCyDcLhExNwEjNjMyDqOrFzJeNsGlJnAhDnGuCmGwBiCkMpIfHuAeNnCoCrFmKz,HzDmNtBkLfEdNmGqNzOtAcNsJeIgJdMlKt
CeFvCoNtGkEoDqNzHeNwGoBlNfJeNsAeFbHwCtJpExMsNhJnNcDkNzObDfExGlCyFhJeOtKmNbBgBwJtMyJpJnKzAoOwFuNsHsDnJhGuAfHuFhKbJu
BlDkGsIiNtHgNuJvHpMgJpNsKdAnPeFhMjEuOwMiJrDkKfNgJyEuNmHqJnFbBmFaGzNuJpDsFdHdLvEnOvFnAnLfMxNxCyHiNxGlMlNbJgLuNxCkLd
MsGgNuBtFeJnMzLqFdHwJnAfLhBgMhNyEsAnDkMlCfCaNoPhCgEzMsNuDwEgJoDhLdNcMuBfFmJnGaMzCyAjIwMiGvIxNkEyOrLfKkHsDaAkMwEiEx
GlAiEzLoGgNuNyLsHkCsMzGnByGrJxFuNjGpEuNmFjKmPjExHkDdJnEnNeEnMuNsMwLrAnEiLyKkNmNbDpGlEwJxEmDdIjHlDuNsFzGnCdNsMzOfJa
MtGpDlDnLgHjMmBjDkJiAeFcFbOcNsHaFkMfNrAbHvExEdAgFhJlGqJpDzCoOlNnJtNyAcNkAsGaNzLhDaBpEzLoOnIrKsGzNuOtEgOqNeGwPkBzDn
EsJeNgPdEwPiHyNsMcCeLfAuBlExFuChGiOlAaNqDk.NsCeGlCyAnAgEdJtNtOcFlNaDxGsCrIlCxHzNxLpFzExLdEuCdGqNsNdAnBvEaOaNiNsIxFx
CxExHoHlOlInDsHtHdBlGhDtMyOlLwOgMzPlExDhOhIrHnGrOzOvMbEpCaKxNvCfAtCpGgGlLiBuCoCdHxGlGaFcNwGaFgLrNtBlFcGvFvMxEuJtAe
LsCtFqIjEjBjLwDqAaIeEiClAb.LwEkMjBlJbGiAzJgJnNuAmLrCkHlJdFjGpJmPlFbIuJtGwBcCjEiFdFjNsKqJeKkBdEwHyMuEzHxGyEpGsNx,Ju
NyEsMuOtJbMaBnOhEdMuMxHeOoDkDdExJnJpJnJxNnNbAeBbGfAfEpFqCrEyNiCeDvHgHpNsCrJrNmOsGhGeLqNoDwNdEdFtFjKiNqMrOdMuNyCcGv
PeHiLeLqExOoGrCjArNsCmBlIzByNmNpEoGeMzBgEtNqOtFbJxKzJyJwAcEaHcImObNaJaDfKiFxLgLvAnFiGlNyNbNtLtNsEdGzIfLcByHlEpBdMu.
HiHzOoFeFjGpNeNmEsBqEwLvNtOtLfMaMoMzKfNyBlNsNcAtNyEvBdLrHsNiFdKrOzHyJeMyEbJaNiNcMpAcNyAnDtAeFdBfNeGrNuNfChCbBfMyOt
IvBmMyFmBgBrLqAoImEpBoJdCdNpPlIfDkBhNs.MjNoBaFmNmFqObAkLqJpGa,NsMeJyJsNgDfBgMtBnEpCaObGaCyGkPbJrAnLsJsNwFeJrBmBoGr
HkMfEuLkNoMuEnHpFoLxHaGbFgGgNyBgMzMvEvCyJxJzEjMfJzFnIy.JqLmJnLpBdDhNzHuHmCwHlDwAoMvEhMuGiDnLhGuGwNpLpCxGsHgGzNkIyMp
EnHpFeEsMuGqEyOrNtEuOwExNjEuMbNmFaGtEpNmKkLsMyGeMuPdFiBbAiMzHiEsOwJnMzLqCtPdJeHmDnDfBwLdDzGwLkNeNoHmJwLrEtNjJcEzNk
MxHiNoOrFqLcHfNuJmGlKkLxEvAnNiDkMaIzHqEtNuNdGfAzEpGzEsGnOwNsGwNkDnLhLpKzLbMjBfGeLuGlCfBfGnKkJmAnEiPdEgNeNuOaDgEiAf
HmEbCgHlNxBjIlJp.MyGpJpEsEz.BuNnMyFfOhNsDbEyFeCeEoIzAuGlJwNdMeKaGaMuEsGwBqEtJwNaAeDvLxGtNbGrFhNeHnLuGdExEuMmOtFpOt
ExCyBfMzFhBfFeIpHlDkAnNyBiLoDfNoMyNyAnFdPeEbImNyLpCdOvKzJsNnKdLhGxFbJiBdGlJjMqNbLwCkMuCyFeApFcBgAnBfIpAeNzMiMyDvHs
JeAbJiBlGlNoJqJgBgGjOoMzKzAnIiHsLlDl.DkIpPeFcFjAjOfLpDkPgNsIpCeNdEqJfGlJnFqPbAxOtMyAeGtKzJgBwBfExNcLpNyOvEjMsFzObJe
LhDnNeDkOvDkBoCeFvEhFaDtNdMeGsJnDfLaEcCxLgGtJyMsPeFqNcMeHnEuLpAoDvPbHpFdOrKkDpGlNsEzArJgHeGjHrKtNeGpOkFaJpJrEsPiNq
ExBqOdNwCpExMuArHpFjFqGuCmCeJkHpEyDbDuNjNnEmNqGzMzEuGnJnNuJnEpGbNoBwMsBjFhHgNy,NaHzAbMaFdEtNuCaBwNkOoJmAxJxGwAnOeMv
MuObMbMyLbJnBdHcGlJeHnNqKmEzBoBkBwNdDeIwOwHwOtOqGuFgJjGwNaNdNxOtMpOtGsDvCkGlMpBkFpGhNnKdOtOrEaJnMiDxFgEqEmEbFcGxFi
AcNjDdDwDkFjPeLwGsBoDgCtJpOpGzBsGoEdEzCkFhBxLdHxOlGnGfExJiFhJwCuBsBjHaBdFhNkHiNuOrDfLxLvNeDpCaDpLoArKiOwNeFdJqJnBo
BkOwEpDnOaJuMpFjJrJtGwPkMzFhNzGjNoGrAtBdNxAeHsByLaMfObGnJgCfExArNsKfCyDwFqGwOtNsOrEpGlNqLfOtJyGwOqIgMtBuPeBxGwGrMu
EzJqEyEx.FnCjDmEzOfIvGsAuAmOkJeJmDlGdDnEiLzDpOhNfObFfEjOeHgNyBgIfJnLeNrBhNoEuAuEgEbNkGaAbHqMoNmNqMzHyAlLfFzNsOtPeDm
FdOrGeJwExCfDkBfExMzCkNyDvFdJxEz,JiHgDwMyDwExFhEzJfFpJsKpAgDqAtHgHuCaEzKrLhBgGwJmJxJhChNbBqCrNnNtFqObJmBlFbCtCoNxNz
EdOaMxKiEtFeKlLyDuPcHvNqJpGuCrFlGwEyLdOvPlDxOrJxOtFeEaCrNoFxKpDmJfOrHlMoGzCcJaMsIiFeNoDfNyPfCpEzBxHxHmMqCyLhBkNuDq
HaArMdOtBpDwHkKtKzGnGrNyMzJnKxNfMzApKpFhLrAp.LhDv,EpDfExGfMyJbHgOnFeIfGtNsNpMuCwJqLfEpOwNkLyNrNpMyEgHjBhNoEpNyMuCu
AjNkAoMnGtHeLaObNsNyDdLuNbFjBzEwMbNjMzGlEpFfEpDfLfLpNbOtJxEpDkPlHlOtBvOrMgJnBfMzPdMzKcMcLzCvEyEuIsIcNpPeJzJpHpMcJn
CvHgHjDoNy.LxNlHnExDnCgEqBiCwNnPdAoDhDcAbGlGuOlMjCkGdMpDkNgHfNaJrOmCrHzDqMxJnCvAkCpBjOvFcCkNkAoOqEcKsJuJxCwCjFaAvHk
AtFnOtDk.NjHmFuCwHnCfLeNzNsLuPeBlHtGeEzCkLwNnIfLuJeKmLrGaHgFqHqJgBkFnGrDwMiAnJyMfDdOrLcMsMmDkDoDwGlNoJeGfGlExOkEjDz
FiFdDlNsJkOpGpMlBqKzHjBeIsAuLyFhAhJpDeFoMkEwAfNyOsDwFqJkAuAtOaHuLzCmLoLfNkLxAnIfJeCxFpGhDbNxBkEyHzNrCgCnNtFmOwMiCq
EqJyEeKxNqOsKuBmMaAcKkGhGeMcFsOkGlDpCyCcHbGtFmEzGgJtFhAaJqIrAlCiFqGbDwEwJbFiLzPeJsFmLpCyBdLrEsAbGvJqDfHiHsDqFiHvGt
NsEyArApMaHeGzNwPhNkCkLzFjJmGwCwGfJmBzJqCjEwPdNsBdApOuLdCcOtAnPeHsLhHaExDkGgFqKfOrExKuIgDkKcEbFbEiMzJkCoEpNwFgNzAj
OrDwCrGwJxBlLpDbOtDxNiGxAtGlEpNyNbMeMyHnAcAkBtEpCyBvHiMyNqEzNuOqGtGpFbFgNyEpGwDzIaCpFcGlKzGlNxDnFqCfOlJaOwNkEyNnNs
OtGhMyCcNbKxOwDfDwMuNy.CfGdNsEoBeGvEyKtBlHsAhExEtApGzNuOmGuNtBnAhGeNsCmJeCmJxNsLqMzJvPcAoNqMgCsFqNyNmFhNyNsBdHvKfFd
HiIyCgEyDqFrGnBkGnEzApBoMeAnFhCxCdAkAjHaAoGfBlOqJqKkIyJeNjFkCbFdGjPeBhLpEwGhMaIvGvFaIoHsCo,CfGsIlEdGaAeJtEgJnEhFcEj
NuFqEgCyOzIjHeKsEiKkJiEpJpJwExBeEuDqHkDkJeKmNbEiFcDuCsNtBlEgDwFqGlNxKbOlJwGsBkNxJvEyHzOtLpJxMiGcJnFbNpHtLdOqLbMyGl
BoDkJqJuJnMzNyDfEd.NsJeMgJyMsGgHkBtKiHxDkGaFqDkLrNyNxGvNxAoHgJtAeHe,HcNzMzBlMaIzLfEtAzJgMaMzNcOuOoLjHgJdEuIyKzEwHk
BfGnHoGlCtJxDjNuJuNaLfOwNyExCtExEzOpPeEpJvJkCdLeOhDvGlLpMgEyAoBlFuAnNbNoJyOsObLfDoIwLbNdFeOhJsOwKoJpMpAnCfFtNzNdOr
GaEtEoDvDfGlAnBlLsHoCsGwCuEbCmOeCjAtGeOvNy.BmMzIjIsBqKzNsAnOuAhDeDqGwOwOhMzLbMuHkLgAzBmHkJtIiEyJwKxAnCkJqLwFcMaMzNb
HlAfGlMgMzPeAxGrPfLdEoOeBvNjKjJwFaDsExNsGsMzOwDfEzJfEjNsHlOtJnJuNqChDkJxFg,GqPeOeHxOqFaBlCpDnOvNsDwByMpNbHqOtNoKyBk
MlGjGbJbEpMeNjEfMaGhAuFbMzFhGlNmLfCcCwJvNlByAqAtLxEzDkJqOtDkKzGzMpEyAtLyGaJrAnNb.ExFbGoExBuErBlOtCmAtOtEzCoBpOuFhCx
CcJfKjIjIyJnBoFjJmDdByOwGrBfGqPiNeOtCnHsNiHsJeEpFjLaDwPeDuLsOtPeJuGoNyGlMvMiExJbDfKxNtAbNbHdBjFhAjMgPeNtNyBuMxHmNz
MpPbLvFkFhGzJxBnJvGxMyOeHtAeGtAkNfNxDeAfJjIgGwLsDkEoLyEbFcMuDbExFbNcNmDtGlGnEzLfMgEcKxEsExJuGsPgDfGbBgDwIf,CnLfPeDg
CoCyJwDkEtAoKtAeJnLxDzNqGiApNlHeHpNwFjKzPkGlCdNpCdJrHeEzFhKjDvAkFcMkFvEpCkEoDqFqAnGvJoFyArCtHiAfNoGoNdMtBlNcNoMhMb
NwApGbHgKbMgExPeNiJyFgArEsGqHsEuHlExFkOwHlJnAeLcGrCeBoNxNaNsJxCtGlJuAxAcDgNxMyNoMzJwEgOl
`;

/** Further readings of polyphones, and characters of names that GB2312 lacks. */
export const MORE_READINGS = `
薄bao 堡bu,pu 暴pu 伯bai 泊po 柏bo 卜bo,pu 参shen,cen,san 藏zang 曾zeng 查zha 差chai,ci 长zhang 朝zhao 车ju 称chen
乘sheng 重chong 传zhuan 澄deng 匙shi 仇qiu 单shan,chan 弹dan 都du 度duo 繁po 佛fu 盖ge 谷yu 和huo,hu 核hu 还huan
会kuai 行hang,heng 夹ga,xia 贾gu 见xian 将qiang 降xiang 角jue 觉jiao 解xie 卡qia 壳qiao 乐yue,yao,lao 勒lei 了liao
六lu 露lou 陆liu 率shuai 绿lu 落la,lao 模mu 秘bi 娜nuo 呢ni 区ou 瞿ju 朴po,piao 埔bu 曝bao 期ji 乾gan 强jiang 茄jia 塞se
色shai 莎suo 厦xia 杉sha 召shao 折she 石dan 省xing 盛cheng 识zhi 似shi 宿xiu 数shuo 说shui,yue 术zhu 属zhu 拓ta,zhi
尾yi 系ji 吓he 纤qian 校jiao 邪ya,ye 血xie 巷hang 叶xie 遗wei 尉yu 员yun 约yao 扎za 粘zhan 着zhuo,zhao 种chong 仔zi
择zhai 爪zhao 咱za 翟di 洗xian 冯ping 缪mou,liao,miao 覃tan 缩su 大dai 的di 那nei 么mo,ma,yao 喆zhe 堃kun 翀chong
镕rong 昇sheng 玥yue 珺jun 琤cheng 焜kun 晞xi 婳hua 玙yu 玘qi 珣xun 瑄xuan 瑀yu 璟jing 璠fan 暐wei 旸yang 祎yi 赟yun
頔di 芃peng 堉yu 垚yao 犇ben 囧jiong 濛meng 溦wei 沄yun 湉tian 妘yun 曈tong 屾shen
`;
