// Codes of what pupils did in a lesson, written as the program writes them: a content, packed, behind a checksum, in letters.

import zlib from "node:zlib";

/** What every code of a lesson begins with. */
const BEGINS = "stroma-lesson:";
/** Bytes of the checksum before the packed content. */
const CHECKSUM = 8;
/** The version of the form of a content. */
const FORM = 1;

/** How BLAKE3 begins, how it orders the words of a message from round to round, and which words a round mixes. */
const FIRST = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const ORDER = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8];
const MIXED = [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]];
/** Bytes of a chunk and of a block of BLAKE3, and what it says of a block. */
const CHUNK = 1024;
const BLOCK = 64;
const [CHUNK_START, CHUNK_END, ROOT] = [1, 2, 8];

/** One block of BLAKE3: the words that go on from `begun`. */
function block_hash(begun, words, length, flags) {
  const state = [...begun, ...FIRST.slice(0, 4), 0, 0, length, flags];
  const turned = (word, bits) => (word >>> bits) | (word << (32 - bits));
  for (let round = 0; round < 7; round += 1) {
    MIXED.forEach(([a, b, c, d], place) => {
      for (const [word, far, near] of [[words[2 * place], 16, 12], [words[2 * place + 1], 8, 7]]) {
        state[a] = (state[a] + state[b] + word) | 0;
        state[d] = turned(state[d] ^ state[a], far);
        state[c] = (state[c] + state[d]) | 0;
        state[b] = turned(state[b] ^ state[c], near);
      }
    });
    words = ORDER.map((place) => words[place]);
  }
  return begun.map((_, place) => state[place] ^ state[place + 8]);
}

/** The first bytes of the BLAKE3 hash of something no longer than one chunk. */
function checksum(bytes) {
  if (bytes.length > CHUNK) throw new Error(`found ${bytes.length} bytes, expected at most ${CHUNK}`);
  let state = FIRST;
  for (let at = 0; at === 0 || at < bytes.length; at += BLOCK) {
    const block = Buffer.alloc(BLOCK);
    const length = bytes.copy(block, 0, at, at + BLOCK);
    const words = Array.from({ length: 16 }, (_, place) => block.readUInt32LE(4 * place));
    const flags = (at === 0 ? CHUNK_START : 0) | (at + BLOCK >= bytes.length ? CHUNK_END | ROOT : 0);
    state = block_hash(state, words, length, flags);
  }
  const first = Buffer.alloc(32);
  state.forEach((word, place) => first.writeInt32LE(word | 0, 4 * place));
  return first.subarray(0, CHECKSUM);
}

/** The code of what a pupil did: `steps` as [name, locked, answers, rows, hints, reading, argument], each as src/classroom/code.rs has them. */
export function code_of({ version, lesson, pupil, seed, shuffle, steps, reached, finished }) {
  const content = [FORM, version, lesson, pupil, seed, shuffle, steps, reached, finished ? 1 : 0];
  const small = zlib.deflateRawSync(Buffer.from(JSON.stringify(content)), { level: 9 });
  const body = Buffer.concat([checksum(small), small]).toString("base64url");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return `${BEGINS}${length.toString("base64url")}${body}`;
}
