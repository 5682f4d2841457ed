// What the one file holds in place of files beside it: the program, packed, and the script of the worker.

globalThis.stromaParts = {
  /** The program, unpacked bit by bit, as the answer to a request for its file. */
  program() {
    const element = document.getElementById("program");
    const text = element?.textContent ?? "";
    if (!text || text.length !== Number(element.dataset.length)) throw new Error("the file is not whole: copy it again");
    if (!globalThis.DecompressionStream) throw new Error("this browser is too old to unpack it");
    element.remove();
    const LENGTH = 1 << 20;
    let from = 0;
    const packed = new ReadableStream({
      async pull(stream) {
        // A turn for the page, which shows how far it is.
        await new Promise((turn) => setTimeout(turn));
        const signs = atob(text.slice(from, from + LENGTH));
        const bytes = new Uint8Array(signs.length);
        for (let place = 0; place < bytes.length; place++) bytes[place] = signs.charCodeAt(place);
        stream.enqueue(bytes);
        from += LENGTH;
        if (from >= text.length) stream.close();
      },
    });
    return new Response(packed.pipeThrough(new DecompressionStream("deflate")));
  },
  /** The worker, from the bindings of this very page. */
  worker() {
    const texts = ["bindings", "worker"].map((id) => document.getElementById(id).textContent);
    return new Worker(URL.createObjectURL(new Blob(texts, { type: "text/javascript" })));
  },
};
