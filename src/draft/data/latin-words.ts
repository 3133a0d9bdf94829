const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words that read as two or three syllables of Chinese written together: women is no 我们. */
export const ENGLISH_WORDS = words(`
hours daily such hour house shell women dating sushi panda change chance dance fence hence page range menu like make take bake cake lake wake sake rage age
data date gate hate late mate game name fame same shame tame lame made wage huge mage image danger anger hanger banger
linger longer language banana canada china manga mango tango bingo lingo hello angle single jingle mingle bangle dangle
sale male female pale tale bale gale hale file mile pile tile bile line mine nine pine fine dine wine shine here there
where these rule mule tune june dune nude rude dude mode code node rode hope rope open even seven given linen sudan taiwan
man human woman german batman gentleman fan hang bang gang sang rang mean lean bean dean jean pain main gain rain lain
paid said laid maid hair pair fair chair bear dear fear hear near pear rear shear wear year pie die lie tie chaos china
piano gauge guide guise juice suite suit penguin tongue league meng xiao pinyin yoga yuan taichi tofu kanban karate
`);

/** English words that are single syllables of Chinese: in a row of them nobody knows which language it is. */
export const ENGLISH_SYLLABLES = words(`
a an ai ban bang bin can dan den die do fan fang fen fun gang hang he hen long man mang me men min nan pan pang pen pin
ran rang run sun sang she song tang tan tong wan wang you sing ping ding bing ling king
`);

/** Abbreviations of posts, whatever name they are the initials of. */
export const ABBREVIATIONS = words(`
php ssh cry yyds xswl dbq nbcs awsl zqsg xdm plmm plgg gkd ssfd cpdd kswl yysy srds bdjw tmd nmsl wtf omg lol gps app ppt ktv mvp vip
xjj xgg djj ggjj xfxy rnm cnm nmd wdnmd sb nb tql tcl dddd jms jmm zdjd hhh hhhh xxx xxxx qwq qaq tat orz ddl gpa dnf cpu
gpu usb url www com pdf doc jpg png gif mp mp3 mp4 txt bgm ost mtv nba cba fps rpg moba diy ceo cfo cto hr kpi okr rmb usd
csdn bba bbq btw idk imo lmao rip asap diss emo msn tnt bbs dvd vcd led lcd atm pos gdp cpi pmi who wto nato nasa cctv
btv hbo bbc cnn ufo dna rna ct mri icu ems sf zto yto jd tb pdd xhs wb wx qq vx dy ks bz mmp mlgb jb cp kdl hxd xhxn
why who how the and you her him his was not but for all are can had has one our out day get new now old see two way boy
did its let put say she too use big end far few got hot law lay led low may mix own pay per red run set six ten top try
war wet win yes yet man men ago add age air art ask bad bag bar bed box bus buy car cat cup cut die dog eat egg eye fan
fly fun gas god guy hit ice job joy key kid leg lie lip map mom nba oil pen pet pop sad sea sex sit sky son sun tax tea
tie tip toy van via web zoo lay low cool love like good well with this that have from they what when your just then them
xmsl nsdd ylg blx bhys bmk whk yjs gqd yxh xxs szd bjd fxs xqs ysl ckh zgl zbl yygq pyq jhm lsp
`);

/** A letter beside a character that are swear words, slang or somebody famous. */
export const SWEARING_PAIRS = words(`
傻b 牛b 装b 老b 逗b 二b 苦b 大b 草b 日b 撕b 懵b 小p 老d 小s 大s 大v 小x 小q
`);
