/** What the app keeps, what never, and what becomes of it. The short form stands in help/content/about.ts; a test holds them together. */
export const PRIVACY: readonly { readonly heading: string; readonly lines: readonly string[] }[] = [
  {
    heading: '记下什么，放在哪里',
    lines: [
      '你记的借款、其他欠款、还款、协议、方案和通话，没填完的表单（包括收入和开销），上次备份的日子，都只存在这台手机的微信里。',
      '由微信加密保存，钥匙在微信那里：能防别人从手机文件里翻出来，防不住拿着你已解锁手机的人；怕有人翻看，可以设密码锁。',
      '没有账号。换一台手机、换一个微信，都看不到这里的内容。',
    ],
  },
  {
    heading: '从来不做',
    lines: [
      '不联网，不上传，不统计你怎么用。开发者也看不到你记了什么。',
      '不问身份证、银行卡号、支付密码、验证码、通讯录和位置。谁向你要这些，都先停下来。',
      '备份的密码由你自己定，只用来打开那份备份，不存下来。',
      '密码锁只存下算过的结果，不存那 6 位数字本身。指纹和面容由手机和微信核对，这里只知道通过没有。',
    ],
  },
  {
    heading: '什么时候会离开手机',
    lines: [
      '只有你自己点了才会：把备份、表格或债务一览的图片发到聊天，或把文字复制出去。发出去以后由收到的人保管，这里收不回来。',
      '表格和没加密码的备份，拿到的人都能看到内容。',
    ],
  },
  {
    heading: '什么时候会没有',
    lines: [
      '把这个小程序从微信里删除、清理微信的存储、卸载微信或换手机，账本会一起没有，也找不回来。手机空间太紧时，系统也可能清掉。',
      '所以请做一份备份，存到别处。',
    ],
  },
];

/** What WeChat asks before the first of its privacy interfaces is used. */
export const CONSENT_LINES: readonly string[] = [
  '第一次用到下面这些时，微信会问你是否同意《隐私保护指引》。只在你点的时候用，用来做什么都写在这里：',
  '不同意也能记账、计算、做方案，只是这几项用不了。改了主意，过十几秒再点一次，微信会重新问。',
];
