/** Sets today's date in Beijing, and the time of day, until the end of the test. Timers still run. */
export function today(date: string, time = '12:00'): void {
  const moment = new Date(`${date}T${time}:00+08:00`).getTime();
  jest.spyOn(Date, 'now').mockReturnValue(moment);
}
