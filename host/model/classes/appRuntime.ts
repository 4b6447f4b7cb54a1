import type { ClassDefinition } from '../define.ts';
import { notCovered, oneOf } from '../checks.ts';

const STATES = { of: ['Visible', 'Background'], known: ['Inactive'], as: 'AppRuntimeService.state' } as const;

/** `Office.addin.showAsTaskpane` and `hide`; its event needs no registration. */
export const APP_RUNTIME: ClassDefinition<null> = {
  name: 'AppRuntimeService',
  properties: {},
  methods: {
    GetAppRuntimeState: (_, __, { pane }) => {
      if (pane === null) throw notCovered('AppRuntimeService without a task pane');
      return pane.isShown() ? 'Visible' : 'Background';
    },
    SetAppRuntimeState: (_, [state], { pane }) => {
      if (pane === null) throw notCovered('AppRuntimeService without a task pane');
      pane.show(oneOf(state, STATES) === 'Visible');
    },
  },
};
