/** English words of the services: dates, places, what was done. */
export const services = {
  todayAt: 'Today, {{time}}',
  yesterday: 'Yesterday',
  cannotImport: 'This study cannot be changed now, so nothing can be imported.',
  openingStudy: 'Opening the study',
  openingSample: 'Opening the sample study',
  restoringStudy: 'Restoring the study',
} as const;
