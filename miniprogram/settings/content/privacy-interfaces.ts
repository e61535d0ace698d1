/**
 * The interfaces of WeChat's that touch what is the person's beyond this app, each with the tap that uses it. The one
 * list: the page 隐私 shows it, docs/release.md declares the same to WeChat in the same words, and a test holds both to
 * what the scripts call.
 */
export interface PrivacyInterface {
  /** As in `wx.setClipboardData`. */
  readonly api: string;
  readonly name: string;
  /** What it is for: goes on after "用于" in the guide that WeChat shows. */
  readonly purpose: string;
}

const CALENDAR = '你点按「加进手机日历」后，在手机日历里加上还款日的提醒；不读取日历里已有的内容';

export const PRIVACY_INTERFACES: readonly PrivacyInterface[] = [
  { api: 'setClipboardData', name: '写剪切板', purpose: '你点按「复制备份文字」等复制按钮后，把那段文字放进剪切板，由你粘贴到别处' },
  { api: 'getClipboardData', name: '读剪切板', purpose: '你点按「从剪贴板粘贴」「复制好了，读剪贴板」「从剪贴板粘贴备份文字」后，读出你复制的还款计划、短信或备份，填进账本或恢复账本；只在本机读取，不上传' },
  { api: 'chooseMessageFile', name: '读你选的文件', purpose: '你点按「从聊天里选备份文件」后，读取你选的备份文件并恢复账本；你点按「从聊天里选一张截图」后，认出你选的截图里的还款计划或短信；文件只在本机读取，不上传' },
  { api: 'chooseMedia', name: '读你选的图片', purpose: '你点按「从相册选一张截图」后，认出你选的那一张截图里的还款计划或短信；图片只在本机读取，不上传，也不存进账本' },
  // VisionKit counts as the camera, though a picture that was chosen needs none.
  { api: 'createVKSession', name: '认图里的字（微信归在摄像头）', purpose: '你点按「从相册选一张截图」「从聊天里选一张截图」后，用微信自带的文字识别在本机认出截图里的字；不打开摄像头，不拍照，不录像，不上传' },
  { api: 'addPhoneCalendar', name: '写日历（一次）', purpose: CALENDAR },
  { api: 'addPhoneRepeatCalendar', name: '写日历（每月）', purpose: CALENDAR },
];
