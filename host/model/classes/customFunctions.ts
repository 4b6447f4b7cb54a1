import type { ClassDefinition } from '../define.ts';

/** The service that the custom-function runtime answers through. */
export const CUSTOM_FUNCTIONS: ClassDefinition<null> = {
  name: 'CustomFunctions',
  properties: {},
  methods: {
    SetInvocationArrayResults: (_, [results], { settleFunctions }) => {
      if (Array.isArray(results)) settleFunctions(results);
    },
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};
