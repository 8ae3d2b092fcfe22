/** The bundle holds text files as their text. */
declare module '*.txt' {
  const text: string;
  export default text;
}
