// Data that come as a script, since a page from a disk may load nothing else: the script sets one global text.

const loading = new Map<string, Promise<unknown>>();

/** Loads data once: `name` is the global that the script at `source` sets, its text is JSON. */
export function loadData<T>(source: string, name: string): Promise<T> {
  let data = loading.get(source) as Promise<T> | undefined;
  if (!data) {
    data = new Promise<T>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = source;
      script.onload = () => {
        const globals = window as unknown as Record<string, string | undefined>;
        const text = globals[name];
        // The text is large and not needed twice.
        globals[name] = undefined;
        if (text === undefined) reject(new Error(`${source} does not set ${name}`));
        else resolve(JSON.parse(text) as T);
      };
      script.onerror = () => {
        loading.delete(source);
        reject(new Error(`${source} cannot be loaded`));
      };
      document.head.append(script);
    });
    loading.set(source, data);
  }
  return data;
}
