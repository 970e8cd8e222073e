/** The build of sql.js that holds its own WebAssembly: nothing has to lie beside a bundle. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs from 'sql.js';
  export default initSqlJs;
}
