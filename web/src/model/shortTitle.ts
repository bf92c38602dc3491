/** What a paper is called where there is little room: its name before the colon, or the beginning of its title. */
export function shortTitle(title: string): string {
  const name = /^(.{3,24}?):\s/u.exec(title)?.[1];
  if (name) return name;
  const characters = [...title];
  return characters.length <= 20 ? title : `${characters.slice(0, 18).join('').trimEnd()}…`;
}
