declare module 'opencc-js/dict/STCharacters' {
  /** `simplified traditional` pairs between bars. */
  const pairs: string;
  export default pairs;
}
