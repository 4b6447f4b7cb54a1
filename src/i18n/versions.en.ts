/** Versions of the plan: the change log, and what the pane says of it. */
export const versionsEn = {
  'sheet.changeLog.name': 'Change log',
  'sheet.changeLog.title': 'Change log of the plan',
  'sheet.changeLog.subtitle': 'Every version of the plan: when it came, why, and what it changed.',
  'sheet.changeLog.hint':
    'Word reasons, evidence and remarks as you like, and keep columns of your own to the right: they stay. Any version can be brought back from the task pane.',
  'sheet.changeLog.version': 'Version',
  'sheet.changeLog.date': 'Date',
  'sheet.changeLog.reason': 'Reason',
  'sheet.changeLog.evidence': 'Evidence',
  'sheet.changeLog.changes': 'What changed',
  'sheet.changeLog.remark': 'Remarks',
  'sheet.changeLog.first': 'The first version in this workbook.',
  'sheet.changeLog.more': '… and {count, plural, =1 {one change} other {# changes}} more',

  'sheet.planVersions.name': 'Plan versions',
  'sheet.planVersions.hint':
    'The plans of the change log. TeleKPI reads them to bring a version back: leave them as they are.',
  'sheet.planVersions.version': 'Version',
  'sheet.planVersions.fingerprint': 'Fingerprint',
  'sheet.planVersions.plan': 'Plan',

  'changeLog.reason.created': 'Created',
  'changeLog.reason.edited': 'Edited in the task pane',
  'changeLog.reason.found': 'Found on the plan sheet',
  'changeLog.reason.imported': 'Imported from a file',
  'changeLog.reason.seasonEnded': 'The season ended',
  'changeLog.reason.proposal': 'Proposal of the review',
  'changeLog.reason.whatIf': 'What-if applied',
  'changeLog.reason.broughtBack': 'Brought back',
  'changeLog.asVersion': 'As version {version}',
} as const;
