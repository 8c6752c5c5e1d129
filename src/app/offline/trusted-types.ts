interface DefaultPolicy {
  createScriptURL(url: string): string | null;
  createHTML(text: string, type: string, sink: string): string | null;
}

interface TrustedTypes {
  createPolicy(name: 'default', policy: DefaultPolicy): unknown;
}

/** Workers come from our own origin only; text becomes a document only where it stays inert. */
const policy: DefaultPolicy = {
  createScriptURL: (url) =>
    new URL(url, document.baseURI).origin === location.origin ? url : null,
  createHTML: (text, _type, sink) => (sink.startsWith('DOMParser') ? text : null),
};

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', policy);

export {};
