// How Persian is written: letters, marks, spaces and half-spaces.

export const wordsCodes = {};
