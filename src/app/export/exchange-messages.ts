import { type ExchangeMessages, enExchange } from '../../messages/en-exchange.ts';

/** The words of data and sources in the reader's language. */
export function exchangeMessages(): ExchangeMessages {
  return enExchange;
}
