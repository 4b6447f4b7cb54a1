/** Texts of the SMART check in the pane [S-11]. */
export const smartPaneEn = {
  'pane.smart': 'SMART: each indicator by five questions',
  'pane.smart.line': '{mark} {criterion}: {sentence}',
  'pane.smart.count':
    '{indicator}: {met} of 5 met{open, plural, =0 {} other {, # to think about}}{unknown, plural, =0 {} other {, # not known yet}}',
  'pane.smart.specific': 'Specific',
  'pane.smart.measurable': 'Measurable',
  'pane.smart.attainable': 'Attainable',
  'pane.smart.relevant': 'Relevant',
  'pane.smart.timeBound': 'Time-bound',
} as const;
