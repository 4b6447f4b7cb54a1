export type Language = 'en-US' | 'zh-CN';
