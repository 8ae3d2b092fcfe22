/** What whole short blocks read that say when: a date with few words around it, how long ago it was, how long the text takes to read. */
export function dates({ date, age, reading }: { date: string; age: string; reading: string }): RegExp {
  return new RegExp(`.{0,32}\\b${date}\\b.{0,40}|.{0,24}${age}.{0,12}|.{0,24}(?:${reading}).{0,20}`);
}
