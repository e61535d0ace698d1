import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/** An entry for the phone's calendar. Seconds since 1970. */
export interface CalendarEvent {
  readonly title: string;
  readonly startTime: number;
  /** How long before its start it rings, in seconds. */
  readonly alarmOffset: number;
  /** Where it comes every month, until when. */
  readonly repeatEndTime?: number;
}

/** What is said where the phone took it: whether it stands there now, only the calendar knows. */
export const HANDED = '已交给手机日历，去看一眼';

/**
 * Puts it into the phone's calendar; null where the phone took it. Only inside a tap. wx.addPhoneCalendar and
 * wx.addPhoneRepeatCalendar: base library 2.15.0; what is there already can't be read or changed.
 */
export async function addToCalendar({ repeatEndTime, ...event }: CalendarEvent): Promise<PhoneRefusal | null> {
  try {
    if (repeatEndTime === undefined) await wx.addPhoneCalendar(event);
    else await wx.addPhoneRepeatCalendar({ ...event, repeatInterval: 'month', repeatEndTime });
    return null;
  } catch (failure) {
    return refusalOf(failure);
  }
}
