/** What an add-in keeps in a workbook, as custom properties: short pieces, since Excel cuts long ones. */
type Properties = Readonly<Record<string, unknown>>;

const NAME = 'Add-in settings';
const PIECE = 250;

export function fileSettings(settings: readonly (readonly [string, unknown])[]): Record<string, string> {
  if (settings.length === 0) return {};
  const json = JSON.stringify(settings);
  const pieces = json.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'g')) ?? [];
  return Object.fromEntries(pieces.map((piece, i) => [`${NAME} ${i + 1}`, piece]));
}

export function settingsFrom(properties: Properties): readonly (readonly [string, unknown])[] {
  const pieces: string[] = [];
  for (
    let piece = properties[`${NAME} 1`];
    typeof piece === 'string';
    piece = properties[`${NAME} ${pieces.length + 1}`]
  ) {
    pieces.push(piece);
  }
  if (pieces.length === 0) return [];
  const parsed: unknown = JSON.parse(pieces.join(''));
  return Array.isArray(parsed) ? parsed.filter(isPair) : [];
}

function isPair(value: unknown): value is readonly [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}
