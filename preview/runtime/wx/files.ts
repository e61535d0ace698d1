import { showActionSheet } from '../shell/action-sheet';
import { showToast } from '../shell/toast';
import { api } from './api';
import { chooseSentPicture, forgetPicture } from './pictures';
import { movePicture, pictureNames, removePicture } from './drawn-pictures';

/** What was sent to a chat, by name, in localStorage: the chooser finds it there, also after a restart. */
const CHAT = 'chat:';
const USER_FOLDER = 'wxfile://usr';
const CHOSEN = 'wxfile://tmp/';

/** The app's own folder; gone with the page, which is more than on the phone. */
const own = new Map<string, string>();

interface ReadOptions {
  filePath: string;
  success?: (result: { data: string }) => void;
  fail?: (reason: { errMsg: string }) => void;
}

/** Files, the chats they go to and come from, and random bytes. */
export const files: Record<string, unknown> = {
  env: { USER_DATA_PATH: USER_FOLDER },
  getFileSystemManager: () => ({ writeFileSync, saveFileSync, readFile, readFileSync, readdirSync, unlinkSync, unlink: forgetPicture }),
  shareFileMessage: api<{ filePath: string; fileName?: string }>('shareFileMessage', ({ filePath, fileName }) => {
    const text = own.get(filePath);
    if (text === undefined) throw new Error(`no such file ${filePath}`);
    localStorage.setItem(CHAT + (fileName ?? filePath), text);
    showToast({ title: '已发送到聊天' });
  }),
  chooseMessageFile: api<{ count: number; type?: string }>('chooseMessageFile', async ({ type: asked }) => {
    if (asked === 'image') return chooseSentPicture();
    const names = Object.keys(localStorage).filter((key) => key.startsWith(CHAT)).map((key) => key.slice(CHAT.length)).sort();
    const { tapIndex } = await showActionSheet({ alertText: '聊天里的文件', itemList: names });
    const name = names[tapIndex] ?? '';
    return { tempFiles: [{ name, path: CHOSEN + name, size: new Blob([localStorage.getItem(CHAT + name) ?? '']).size, type: 'file', time: 0 }] };
  }),
  getRandomValues: api<{ length: number }>('getRandomValues', ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer })),
};

function writeFileSync(filePath: string, data: string): void {
  if (!filePath.startsWith(`${USER_FOLDER}/`)) throw new Error(`writeFileSync:fail permission denied, open ${filePath}`);
  own.set(filePath, data);
}

/** Moves a temporary file into the app's folder. */
function saveFileSync(tempFilePath: string, filePath: string): string {
  if (!movePicture(tempFilePath, filePath)) throw new Error(`saveFileSync:fail tempFilePath file not exist ${tempFilePath}`);
  return filePath;
}

function readFile({ filePath, success, fail }: ReadOptions): void {
  const text = textIn(filePath);
  setTimeout(() => {
    if (text === undefined) fail?.({ errMsg: `readFile:fail no such file or directory, open ${filePath}` });
    else success?.({ data: text });
  });
}

function readFileSync(filePath: string): string {
  const text = textIn(filePath);
  if (text === undefined) throw new Error(`readFileSync:fail no such file or directory, open ${filePath}`);
  return text;
}

function textIn(filePath: string): string | undefined {
  return (filePath.startsWith(CHOSEN) ? localStorage.getItem(CHAT + filePath.slice(CHOSEN.length)) : own.get(filePath)) ?? undefined;
}

function readdirSync(folder: string): string[] {
  return [...own.keys(), ...pictureNames()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

function unlinkSync(filePath: string): void {
  own.delete(filePath);
  removePicture(filePath);
}
