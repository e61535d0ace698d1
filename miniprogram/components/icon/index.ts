/** One of the drawings of index.wxss, in the colour of the text around it. Takes what tdesign's icon takes, as far as it is used. */
Component({
  options: { virtualHost: true },
  externalClasses: ['class'],
  properties: {
    name: String,
    /** Of its edge, in rem, so that it grows with the text; without it, the size of the text. */
    size: String,
    ariaHidden: Boolean,
  },
});
