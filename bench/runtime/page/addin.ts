import { associateFunctions } from '../../../functions/associate.ts';

associateFunctions();
void Office.onReady(() => document.body.setAttribute('data-ready', 'yes'));
