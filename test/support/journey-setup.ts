// A journey starts a browser and walks through the app; `testTimeout` can't be set for one project of several.
jest.setTimeout(120_000);
