/**
 * A person, an address, a company or a product as one object. No generator: reading a definition puts an `object` of the
 * profile's fields in its place. Listings and schemas show it among them.
 */
export const profileSource = {
  name: 'profile',
  family: 'structure',
  summary: 'an object of what `profile` stands for: `person`, `address`, `company` or `product`',
  parameters: {},
  example: '{"company":"Okuneva Group","industry":"Logistics"}',
} as const;
