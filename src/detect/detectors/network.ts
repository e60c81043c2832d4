import { isImei } from '../checks/cards.ts';
import { isIpList, isIpv4, isIpv6, isMac, isUserAgent } from '../checks/network.ts';
import { type Detector, pattern } from '../detector.ts';

export const ipAddress: Detector = {
  category: 'ip_address',
  names: {
    clear: [
      'ip',
      'ip address',
      'ip addr',
      'ipaddr',
      'ipv4',
      'ipv6',
      'client ip',
      'remote addr',
      'remote ip',
      'remote address',
      'source ip',
      'src ip',
      'dst ip',
      'dest ip',
      'login ip',
      'host ip',
      'visitor ip',
      'x forwarded for',
      'forwarded for',
      'adresse ip',
      'direccion ip',
      'indirizzo ip',
      'endereco ip',
      'ip adresse',
      'adres ip',
      'ip adres',
      'created from ip',
    ],
    vague: ['host', 'origin', 'peer', 'client', 'source', 'from'],
  },
  shapes: [
    { says: 'are IPv4 addresses', fits: isIpv4, chance: 0.01, most: 7, least: -5 },
    { says: 'are IPv6 addresses', fits: isIpv6, chance: 0.0005, most: 7, least: -5 },
    { says: 'are lists of IP addresses', fits: isIpList, chance: 0.0005, most: 7, least: -5 },
    { says: 'are IP addresses', fits: (value) => isIpv4(value) || isIpv6(value), chance: 0.01, most: 6.9, least: -5 },
  ],
  types: ['inet', 'cidr'],
};

export const macAddress: Detector = {
  category: 'mac_address',
  names: {
    clear: [
      'mac',
      'mac address',
      'mac addr',
      'macaddr',
      'hw addr',
      'hwaddr',
      'hardware address',
      'wifi mac',
      'wlan mac',
      'device mac',
      'ethernet address',
      'physical address',
      'bssid',
      'mac adresse',
      'adresse mac',
      'direccion mac',
      'bluetooth address',
      'bt addr',
      'bd addr',
    ],
  },
  shapes: [
    { says: 'are MAC addresses', fits: isMac, chance: 0.0005, most: 8, least: -5 },
    pattern('have twelve hexadecimal digits', /^[0-9a-f]{12}$/i, { chance: 0.2, most: 0.4, least: -5 }),
  ],
  types: ['macaddr'],
};

const vinForm = /^(?=.*\d.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}$/;

/** ISO 3779, with North America's check digit. */
function isCheckedVin(value: string): boolean {
  const text = value.toUpperCase();
  if (!vinForm.test(text)) return false;
  const sum = [...text].reduce((all, sign, i) => all + worth(sign) * (vinWeights[i] as number), 0) % 11;
  return text[8] === (sum === 10 ? 'X' : String(sum));
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function worth(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : Number('12345678.12345.7.923456789'[sign.charCodeAt(0) - 65]);
}

export const deviceId: Detector = {
  category: 'device_id',
  names: {
    clear: [
      'device id',
      'deviceid',
      'device uuid',
      'device identifier',
      'device token',
      'device fingerprint',
      'device serial',
      'serial number device',
      'imei',
      'imei1',
      'imei2',
      'imei number',
      'imei no',
      'imsi',
      'iccid',
      'idfa',
      'idfv',
      'gaid',
      'aaid',
      'advertising id',
      'ad id',
      'android id',
      'udid',
      'browser fingerprint',
      'geraete id',
      'geraetenummer',
      'push token',
      'fcm token',
      'apns token',
      'installation id',
      'client id cookie',
      'vin',
      'vehicle identification number',
      'vehicle id number',
      'vin number',
      'fahrgestellnummer',
      'fin',
      'chassis number',
      'license plate',
      'licence plate',
      'plate number',
      'kennzeichen',
      'kfz kennzeichen',
      'immatriculation',
      'numero plaque',
      'plaque',
      'matricula',
      'targa',
      'kenteken',
      'tablica rejestracyjna',
      'nr rejestracyjny',
      'registration plate',
      'number plate',
      'telaio',
    ],
    likely: ['fingerprint', 'handset', 'plate'],
  },
  shapes: [
    { says: 'are IMEIs with their check', fits: isImei, chance: 0.02, most: 5.5, least: -1 },
    {
      says: 'are vehicle identification numbers with their check',
      fits: isCheckedVin,
      chance: 0.01,
      most: 5.5,
      least: -1,
    },
    pattern(
      'have the form of an identifier',
      /^(?=.*\d)[A-Z0-9-]{5,40}$|^[0-9a-f]{16,64}$|^[A-Z]{1,3}[- ][A-Z0-9 -]{3,8}$|^[\w:-]{20,200}$/i,
      { chance: 0.5, hit: 0.97, most: 0.4, least: -5 },
    ),
  ],
};

export const userAgent: Detector = {
  category: 'user_agent',
  names: {
    clear: ['user agent', 'useragent', 'http user agent', 'browser ua', 'client agent', 'ua string', 'agent string'],
    likely: ['ua', 'browser', 'agent'],
  },
  shapes: [{ says: 'are what browsers call themselves', fits: isUserAgent, chance: 0.0005, most: 8, least: -5 }],
};
