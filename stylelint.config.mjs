/** Mistakes, not taste. WXSS is CSS with rpx, with the element `page`, and with WeChat's tags. */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['**/node_modules/**', '**/miniprogram_npm/**', 'build/**'],
  rules: {
    'unit-no-unknown': [true, { ignoreUnits: ['rpx'] }],
    // rpx makes a declaration unknown to CSS itself; unknown properties are still found by property-no-unknown.
    'declaration-property-value-no-unknown': null,
    'selector-type-no-unknown': [true, { ignoreTypes: ['page', 'text', 'view', /^[a-z]+-/] }],
    'selector-class-pattern': null,
    'custom-property-pattern': null,
    'font-family-name-quotes': null,
    'import-notation': 'string',
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    // Older WebViews know only these forms.
    'color-function-notation': 'legacy',
    'color-function-alias-notation': null,
    'alpha-value-notation': 'number',
    'media-feature-range-notation': 'prefix',
    'property-no-vendor-prefix': null,
    'value-no-vendor-prefix': null,
  },
};
