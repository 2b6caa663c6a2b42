/** The version in package.json, here as code so that the library reads no file; a test keeps the two equal. */
export const version = '0.1.0';
