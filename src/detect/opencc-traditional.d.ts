declare module 'opencc-js/dict/STCharacters' {
  /** Rows `simplified traditional other…`, separated by `|`; the usual form comes first. */
  const rows: string;
  export default rows;
}
