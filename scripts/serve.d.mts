interface Server {
  readonly address: string;
  close(): Promise<void>;
}

export function serve(where: {
  port: number;
  host: string;
}): Promise<Server | { readonly portInUse: true }>;
