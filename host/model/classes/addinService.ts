import type { ClassDefinition } from '../define.ts';

/** office.js says here that it listens to ribbon commands. The ribbon has a button for the pane, and no commands. */
export const ADDIN_SERVICE: ClassDefinition<null> = {
  name: 'AddinInternalService',
  properties: {},
  methods: { NotifyActionHandlerReady: () => undefined },
};
