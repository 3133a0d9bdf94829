/** Towns and provinces as they are written in Latin letters; none is an everyday word or a name of people. */
export const LATIN_PLACES = `
beijing shanghai guangzhou shenzhen chengdu chongqing hangzhou wuhan nanjing tianjin suzhou changsha zhengzhou qingdao shenyang
dalian xiamen kunming harbin jinan hefei fuzhou nanchang nanning guiyang lanzhou taiyuan urumqi lhasa hohhot yinchuan xining haikou
sanya ningbo wenzhou dongguan foshan zhuhai wuxi changzhou nantong yangzhou zhenjiang xuzhou shijiazhuang changchun luoyang kaifeng
yantai weifang linyi jinhua shaoxing jiaxing huzhou taizhou quanzhou zhangzhou shantou huizhou jiangmen zhanjiang guilin lijiang
dunhuang yichang xiangyang mianyang leshan zigong zunyi hengyang yueyang zhuzhou xiangtan shangrao ganzhou jiujiang jingdezhen
huangshan sichuan yunnan guangdong zhejiang jiangsu hunan hubei henan hebei shandong shanxi shaanxi fujian guangxi guizhou hainan
xinjiang tibet anhui jiangxi liaoning jilin heilongjiang gansu qinghai ningxia macau taipei kaohsiung taichung tainan hsinchu
yangshuo kashgar zhangjiajie kunshan yiwu xishuangbanna qinhuangdao tangshan baoding datong jiuzhaigou hulunbuir
tokyo osaka kyoto nagoya fukuoka sapporo hokkaido okinawa seoul busan jeju bangkok phuket singapore penang hanoi saigon jakarta
manila sydney melbourne brisbane auckland london edinburgh glasgow berlin munich amsterdam barcelona madrid lisbon vienna prague
sanlitun wudaokou zhongguancun guomao xidan wangfujing lujiazui pudong xujiahui haidian wangjing xierqi
mongkok wanchai shatin kowloon zurich dublin toronto vancouver montreal boston seattle dubai istanbul kathmandu
`;

/** The same of several words. */
export const LATIN_PLACES_APART: readonly string[] = [
  "xi'an",
  'xi’an',
  'hong kong',
  'chiang mai',
  'kuala lumpur',
  'causeway bay',
  'tsim sha tsui',
  'new york',
  'los angeles',
  'san francisco',
  'inner mongolia',
];
