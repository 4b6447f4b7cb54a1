/** Words for arguments of findings that are ids of the engine, under `<argument>.<value>`. */
export const findingWordsEn = {
  'dimension.results': 'Results',
  'dimension.efficiency': 'Efficiency',
  'dimension.quality': 'Service quality',
  'dimension.growth': 'Growth',
  'expected.number': 'a number',
} as const;
