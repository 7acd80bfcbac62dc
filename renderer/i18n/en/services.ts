/** English words of the services: dates, places, what was done. */
export const services = {
  todayAt: 'Today, {{time}}',
  yesterday: 'Yesterday',
  tooManyFiles: 'These are more than {{count}} files. Nothing was imported. Drop them in parts.',
  cannotImport: 'This $t(terms:study) cannot be changed now, so nothing can be imported.',
  openingStudy: 'Opening the $t(terms:study)',
  openingSample: 'Opening the sample study',
  restoringStudy: 'Restoring the $t(terms:study)',
} as const;
