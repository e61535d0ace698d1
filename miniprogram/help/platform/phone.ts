import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/** Hands the number to the phone, which asks before it dials; null where it took it. Only inside a tap. */
export async function dial(phoneNumber: string): Promise<PhoneRefusal | null> {
  try {
    await wx.makePhoneCall({ phoneNumber });
    return null;
  } catch (failure) {
    return refusalOf(failure);
  }
}
