/** `npm run docs:wechat`: writes docs/wechat.md. */
import fs from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './wechat-needs/calls';
import { wechatPage } from './wechat-needs/page';

fs.writeFileSync(path.join(REPOSITORY, 'docs/wechat.md'), wechatPage());
