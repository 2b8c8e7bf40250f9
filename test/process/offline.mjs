/** Loaded before the tool: whatever reaches for a network ends the process, loudly. */
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

function refuse() {
  process.stderr.write('REACHED FOR THE NETWORK\n')
  process.exit(99)
}

net.Socket.prototype.connect = refuse
net.connect = net.createConnection = net.createServer = refuse
tls.connect = refuse
http.request = http.get = https.request = https.get = refuse
dgram.createSocket = refuse
for (const name of Object.keys(dns))
  if (/^(?:lookup|resolve|reverse)/.test(name)) dns[name] = refuse
dns.promises.lookup = dns.promises.resolve = refuse
globalThis.fetch = refuse
globalThis.WebSocket = refuse
syncBuiltinESMExports()
