import { refusalOf, type PhoneRefusal } from '../../platform/phone-refusal';

/** Opens WeChat's own page with the privacy guide that we declared; null where it opened. wx.openPrivacyContract: base library 2.32.3. */
export function openPrivacyGuide(): Promise<PhoneRefusal | null> {
  return new Promise<null>((resolve, reject) => {
    wx.openPrivacyContract({ success: () => resolve(null), fail: reject });
  }).catch(refusalOf);
}
