// Dates on screen and in tests are Beijing's, wherever the tests run.
process.env.TZ = 'Asia/Shanghai';

const typescript = ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', diagnostics: false }];

const shared = {
  runtime: '<rootDir>/test/support/runtime.js',
  // TypeScript first: the harness asks for a page's script without saying which kind.
  moduleFileExtensions: ['ts', 'js', 'json'],
  moduleNameMapper: {
    // How much of a property is tried is decided in one place.
    '^fast-check$': '<rootDir>/test/support/fast-check.ts',
    // On the compiled tree what was packed is run.
    ...(process.env.MP_ROOT ? {} : { '^@stablelib/scrypt$': '<rootDir>/test/support/scrypt.ts' }),
  },
};

/** @type {import('jest').Config} */
module.exports = {
  // A busy machine is slow, and a full run long; only what hangs is stopped.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/support/sequencer.js',
  projects: [
    {
      ...shared,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{calc,ledger,page-kit,loan,loans,forms,text,views,plans,months,typed,intake,content,help,settings,platform,vectors,properties,scripts,lint,looks}/**/*.test.ts',
        '<rootDir>/test/preview/build.test.ts',
        '<rootDir>/test/release/*.test.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/test/support/tally-report.ts'],
      // pixelmatch ships an ES module.
      transform: { '^.+\\.ts$': typescript, '/pixelmatch/.+\\.js$': typescript },
      transformIgnorePatterns: ['/node_modules/(?!pixelmatch/)'],
    },
    {
      ...shared,
      displayName: 'pages',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{pages,components}/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
      // No page waits for a finger that is a machine's.
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '/platform/second-tap(\\.js)?$': '<rootDir>/test/support/second-tap.ts',
        // simulate's: no test looks at styles, and their compilers are large.
        '^\\./wxss$': '<rootDir>/test/support/engine/no-styles.ts',
      },
      // tdesign ships ES modules, and brings tslib and its like in a folder of its own.
      moduleDirectories: ['node_modules', 'miniprogram_npm'],
      transform: { '^.+\\.ts$': typescript, '/tdesign-miniprogram/.+\\.js$': typescript },
      transformIgnorePatterns: ['/node_modules/(?!tdesign-miniprogram/)'],
    },
    {
      ...shared,
      // Needs WeChat's compiler: `npm run check:release` runs it.
      displayName: 'release',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/release/compiler/**/*.test.ts'],
      transform: { '^.+\\.ts$': typescript },
    },
    {
      ...shared,
      // What runs in the browser: the app, and the preview's own fixture.
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts', '<rootDir>/test/preview/!(build).test.ts'],
      globalSetup: '<rootDir>/test/journeys/support/set-up.ts',
      globalTeardown: '<rootDir>/test/journeys/support/take-down.ts',
      transform: { '^.+\\.ts$': typescript },
    },
  ],
};
