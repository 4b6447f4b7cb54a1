export interface FrameOptions {
  readonly conversationId: string;
  readonly addinId: string;
  /** Where the host's page stands. */
  readonly origin: string;
  /** Excel's display language, such as zh-CN. */
  readonly locale: string;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** What office.js reads from its iframe's name: that it runs in Excel on the web, and whom to talk to. */
export function frameName({ conversationId, addinId, origin, locale }: FrameOptions): string {
  const flags = SHARED_RUNTIME + CUSTOM_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$$${flags}`,
    xdmInfo: `${conversationId}|${addinId}|${origin}`,
    serializerVersion: 1,
  });
}
