/** @type {import('jest').Config} */
const typescript = ['ts-jest', { tsconfig: '<rootDir>/tsconfig.test.json' }];

module.exports = {
  projects: [
    {
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{calc,ledger,views,intake,content,platform,vectors,properties,preview,scripts}/**/*.test.ts'],
      moduleFileExtensions: ['ts', 'js', 'json'],
      transform: { '^.+\\.ts$': typescript },
    },
  ],
};
