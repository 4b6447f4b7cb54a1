import type { ClassDefinition } from '../define.ts';
import { invalidArgument } from '../errors.ts';

/**
 * What the runtime may do, by its own numbers: 1 parts answers that are too large for one request,
 * 2 sends answers every 200 ms instead of every 500, 4 never waits longer than 2 s.
 */
const FEATURES: readonly number[] = [1, 2, 4];

/** The service that the custom-function runtime answers through. */
export const CUSTOM_FUNCTIONS: ClassDefinition<null> = {
  name: 'CustomFunctions',
  properties: {},
  methods: {
    SetInvocationArrayResults: (_, [results], { functions }) => {
      if (!Array.isArray(results)) throw invalidArgument('results come in an array');
      functions.settle(results);
    },
    _GetEnabledFeatures: () => FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { functions }) => functions.begin(),
  },
};
