const MOST = 31;
const NOT_IN_TABS = /[\\/?*[\]:\p{Cc}]/gu;

/** What a sheet can be called: its characters that Excel refuses become spaces, and it is cut to 31 UTF-16 units. */
export function tabName(wanted: string): string {
  let name = '';
  for (const character of wanted.replace(NOT_IN_TABS, ' ').replace(/\s+/g, ' ')) {
    if (name.length + character.length > MOST) break;
    name += character;
  }
  return name.replace(/^['\s]+|['\s]+$/g, '');
}
