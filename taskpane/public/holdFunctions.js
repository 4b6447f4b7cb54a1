// The runtime of custom functions waits until they are associated, however late their module arrives.
globalThis.CustomFunctions?.delayInitialization();
