import type { ChartType } from '../grid/chart.ts';
import type { Language } from '../grid/language.ts';
import type { ChartPicture } from './chartPicture.ts';

interface Words {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Between parts of a sentence, and after a sentence. */
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly more: (count: number) => string;
}

type Kind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'radar';

const WORDS: Readonly<Record<Language, Words>> = {
  'en-US': {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      line: 'Line chart',
      area: 'Area chart',
      pie: 'Pie chart',
      radar: 'Radar chart',
    },
    comma: ', ',
    colon: ': ',
    stop: '. ',
    more: (count) => `${count} more`,
  },
  'zh-CN': {
    kinds: { bar: '条形图', column: '柱形图', line: '折线图', area: '面积图', pie: '饼图', radar: '雷达图' },
    comma: '，',
    colon: '：',
    stop: '。',
    more: (count) => `另有 ${count} 项`,
  },
};

const MOST_POINTS = 12;

/** What a chart shows, in words for who cannot see it: its title, its kind, and the values of each series. */
export function describeChart({ title, type, labels, series }: ChartPicture, language: Language): string {
  const { kinds, comma, colon, stop, more } = WORDS[language];
  const lists = series.map(({ name, texts }) => {
    const points = texts.slice(0, MOST_POINTS).map((text, i) => `${labels[i] ?? ''} ${text}`.trim());
    const rest = texts.length > MOST_POINTS ? [more(texts.length - MOST_POINTS)] : [];
    return [...(name === '' || name === title ? [] : [name]), [...points, ...rest].join(comma)].join(colon);
  });
  return [title, kinds[kindOf(type)], ...lists]
    .filter((part) => part !== '')
    .map((part) => part + stop)
    .join('')
    .trim();
}

function kindOf(type: ChartType): Kind {
  if (type.startsWith('Bar')) return 'bar';
  if (type.startsWith('Column')) return 'column';
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Radar')) return 'radar';
  return type === 'Area' ? 'area' : 'pie';
}
