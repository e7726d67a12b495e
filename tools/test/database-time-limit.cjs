// A step against a real database may wait for a busy machine; what hangs still ends here.
jest.setTimeout(30_000);
