// The rows of a lesson for CODAP, which holds this page: a data context for each table, a case for each row, by CODAP's data interactive
// API over the messages of iframe-phone. Loaded only where the address says `?codap`.

// How often and how long it is asked whether CODAP is there, milliseconds.
const HELLO_EVERY = 200;
const HELLO_FOR = 60000;
// How long an answer is waited for, milliseconds.
const ANSWER_WITHIN = 60000;
const NAMESPACE = "data-interactive";
// The room that the page asks for, pixels.
const ROOM = { width: 1024, height: 640 };

// Where CODAP comes from, once it has answered. Before that nothing but a greeting is sent.
let codap = null;
const answers = new Map();
let asked = 0;
// What is done one after the other.
let work = Promise.resolve();
// The rows of each data context that CODAP has, by number and share code.
const contexts = new Map();

function send(content) {
  // A place without a name can only be written to as any.
  parent.postMessage({ type: NAMESPACE, content }, codap === "null" ? "*" : codap);
}

/** Asks something of CODAP; its answer. */
function ask(action, resource, values) {
  const uuid = `stroma-${(asked += 1)}`;
  return new Promise((answered) => {
    answers.set(uuid, answered);
    setTimeout(() => answers.delete(uuid) && answered({ success: false }), ANSWER_WITHIN);
    send({ messageType: "call", uuid, value: values === undefined ? { action, resource } : { action, resource, values } });
  });
}

/** Does something after all that was asked for before. */
function then(deed) {
  work = work.then(deed).catch((error) => console.warn(`CODAP: ${error}`));
}

const name_of = (text) => text.replace(/\W/g, "_");
const key_of = (item) => `${item.row} ${item.code}`;

/** A row as an item: each value under the name of its column. */
const item_of = (table, row) => Object.fromEntries(table.columns.map(({ key }, k) => [name_of(key), row[k] ?? ""]));

function attribute({ key, name, unit, kind, digits, hidden }) {
  const about = { name: name_of(key), title: name, description: name, type: kind, editable: false };
  if (unit) about.unit = unit;
  if (kind === "numeric") about.precision = digits;
  if (hidden) about.hidden = true;
  return about;
}

/** Makes the data context of a table with the case table that shows it; what CODAP has of it already. */
async function make(name, table) {
  const made = await ask("create", "dataContext", {
    name,
    title: table.title,
    collections: [{ name: `${name}_rows`, title: table.title, attrs: table.columns.map(attribute) }],
  });
  if (!made?.success) return null;
  const known = new Map();
  // A document that was saved has rows already.
  const found = await ask("get", `dataContext[${name}].itemSearch[*]`);
  for (const { values } of Array.isArray(found?.values) ? found.values : []) known.set(key_of(values ?? {}), null);
  await ask("create", "component", { type: "caseTable", name: `${name}_table`, dataContext: name });
  return known;
}

/** Gives CODAP the rows that it has not, and takes those away that were taken away here. */
async function follow(lesson, table) {
  const name = name_of(`stroma_${lesson}_${table.step}`);
  if (!contexts.has(name)) {
    if (table.rows.length === 0) return;
    const known = await make(name, table);
    if (!known) return;
    contexts.set(name, known);
  }
  const known = contexts.get(name);
  const items = new Map(table.rows.map((row) => item_of(table, row)).map((item) => [key_of(item), item]));
  for (const [key, item] of items) {
    if (known.has(key)) continue;
    const made = await ask("create", `dataContext[${name}].item`, [item]);
    const id = made?.itemIDs?.[0] ?? made?.values?.itemIDs?.[0] ?? null;
    if (made?.success) known.set(key, id);
  }
  // Rows of a document that was saved belong to somebody: only those that came from here are taken away.
  for (const [key, id] of [...known].filter(([key, id]) => id !== null && !items.has(key))) {
    await ask("delete", `dataContext[${name}].itemByID[${id}]`);
    known.delete(key);
  }
}

/** CODAP is there. */
function greet(origin) {
  if (codap !== null) return;
  codap = origin;
  clearInterval(knocking);
  then(() => ask("update", "interactiveFrame", { name: "stroma", title: "Stroma", dimensions: ROOM }));
  if (latest) hear(latest);
}

// What the lesson told last; of what it tells before CODAP is there, only that counts.
let latest = null;

function hear(told) {
  latest = told;
  if (codap === null) return;
  then(async () => {
    for (const table of told.tables) await follow(told.lesson, table);
  });
}

addEventListener("stroma-lesson", ({ detail }) => hear(detail));
addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || parent === window) return;
  if (data?.type === "hello") return greet(origin);
  if (data?.type !== NAMESPACE || origin !== codap) return;
  const { messageType, uuid, value } = data.content ?? {};
  if (messageType === "returnValue") {
    answers.get(uuid)?.(value);
    answers.delete(uuid);
  } else if (messageType === "call") {
    // There is no state to be kept with a document: the page keeps its own.
    send({ messageType: "returnValue", uuid, value: { success: true, values: {} } });
  }
});

const knock = () => parent.postMessage({ type: "hello" }, "*");
const knocking = setInterval(knock, HELLO_EVERY);
setTimeout(() => clearInterval(knocking), HELLO_FOR);
knock();
