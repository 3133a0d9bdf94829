/** How a field is shortened inside a short name: 邮电 → 邮. */
export const FIELDS: Readonly<Record<string, string>> = {
  邮电: '邮',
  交通: '交',
  师范: '师',
  理工: '理工',
  工业: '工',
  科技: '科',
  科学技术: '科',
  农业: '农',
  林业: '林',
  农林: '农林',
  医科: '医',
  医药: '医药',
  中医药: '中医',
  药科: '药',
  外国语: '外',
  财经: '财',
  财经政法: '财',
  经贸: '经贸',
  工商: '工商',
  商业: '商',
  政法: '政法',
  民族: '民',
  海洋: '海',
  海事: '海事',
  航空航天: '航',
  航空: '航',
  电子科技: '电',
  石油: '石油',
  化工: '化工',
  建筑: '建',
  语言: '语',
  传媒: '传',
  体育: '体',
  音乐: '音',
  美术: '美',
  戏剧: '戏',
  艺术: '艺',
  警察: '警',
  工程: '工程',
  水利水电: '水',
};

/** What a field's short name plus 大 is not said of: 北邮大, 上外大. */
export const NO_UNIVERSITY = new Set(['邮', '外', '航', '电', '传', '音', '美', '戏', '艺', '语', '体', '警', '水']);

/** Ends of names that are shortened by themselves: 职业技术学院 → 职院. */
export const ENDS: readonly (readonly [end: string, shorts: readonly string[]])[] = Object.entries({
  高等专科学校: ['高专', '专科学校'],
  师范学院: ['师院', '师范'],
  美术学院: ['美院'],
  音乐学院: ['音院'],
  体育学院: ['体院'],
  警察学院: ['警院'],
  理工学院: ['理工'],
  财经学院: ['财院'],
  中医学院: ['中医'],
  医学院: ['医'],
  工学院: ['工院'],
  外国语学院: ['外院'],
  文理学院: ['文理'],
});

/** Fields that are said of firms too: no short name is made of them. */
export const FIRMS = new Set(['工程', '工商', '医药', '石油', '化工']);

/** The character that a place is shortened to, where it is not its first. */
export const INITIAL: Readonly<Record<string, string>> = { 四川: '川' };
