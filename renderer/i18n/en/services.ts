/** English words of the services: dates, places, what was done. */
export const services = {
  todayAt: 'Today, {{time}}',
  yesterday: 'Yesterday',
} as const;
