/** Texts of the task pane. */
export const paneEn = {
  'pane.title': 'TeleKPI',
  'pane.language': 'Language',
} as const;
