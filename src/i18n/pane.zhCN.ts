import type { paneEn } from './pane.en.ts';

export const paneZhCN: Record<keyof typeof paneEn, string> = {
  'pane.title': 'TeleKPI',
  'pane.language': '语言',
};
